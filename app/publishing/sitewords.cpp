#include "publishing/sitewords.h"

namespace tilshi::publishing {

namespace {

SiteWords kazakh()
{
    return {
        .locale = QStringLiteral("kk_KZ"),
        .skip = QStringLiteral("Мазмұнға өту"),
        .sections = QStringLiteral("Айдарлар"),
        .latest = QStringLiteral("Соңғы жаңалықтар"),
        .updated = QStringLiteral("Жаңартылды"),
        .draft = QStringLiteral("Қаралама. Бұл мәтін әлі мақұлданбаған."),
        .correction = QStringLiteral("Түзету"),
        .update = QStringLiteral("Толықтыру"),
        .source = QStringLiteral("Дереккөз"),
        .photo = QStringLiteral("Фото"),
        .archive = QStringLiteral("Архив"),
        .frontPage = QStringLiteral("Басты бет"),
        .readingTime = QStringLiteral("Оқу уақыты: %1 мин"),
        .nothingYet = QStringLiteral("Мұнда әзірге мақала жоқ."),
        .notFound = QStringLiteral("Бет табылмады"),
        .notFoundText = QStringLiteral("Бұл мекенжайда бет жоқ."),
        .withdrawn = QStringLiteral("Мақала жарияланымнан алынды"),
        .withdrawnText = QStringLiteral("Редакция бұл мақаланы жарияланымнан алды."),
    };
}

SiteWords russian()
{
    return {
        .locale = QStringLiteral("ru_RU"),
        .skip = QStringLiteral("Перейти к содержанию"),
        .sections = QStringLiteral("Рубрики"),
        .latest = QStringLiteral("Последние новости"),
        .updated = QStringLiteral("Обновлено"),
        .draft = QStringLiteral("Черновик. Этот текст ещё не одобрен."),
        .correction = QStringLiteral("Исправление"),
        .update = QStringLiteral("Дополнение"),
        .source = QStringLiteral("Источник"),
        .photo = QStringLiteral("Фото"),
        .archive = QStringLiteral("Архив"),
        .frontPage = QStringLiteral("Главная страница"),
        .readingTime = QStringLiteral("Время чтения: %1 мин"),
        .nothingYet = QStringLiteral("Здесь пока нет статей."),
        .notFound = QStringLiteral("Страница не найдена"),
        .notFoundText = QStringLiteral("По этому адресу страницы нет."),
        .withdrawn = QStringLiteral("Статья снята с публикации"),
        .withdrawnText = QStringLiteral("Редакция сняла эту статью с публикации."),
    };
}

SiteWords english()
{
    return {
        .locale = QStringLiteral("en_US"),
        .skip = QStringLiteral("Skip to content"),
        .sections = QStringLiteral("Sections"),
        .latest = QStringLiteral("Latest news"),
        .updated = QStringLiteral("Updated"),
        .draft = QStringLiteral("Draft. This text has not been approved yet."),
        .correction = QStringLiteral("Correction"),
        .update = QStringLiteral("Update"),
        .source = QStringLiteral("Source"),
        .photo = QStringLiteral("Photo"),
        .archive = QStringLiteral("Archive"),
        .frontPage = QStringLiteral("Front page"),
        .readingTime = QStringLiteral("Reading time: %1 min"),
        .nothingYet = QStringLiteral("There are no articles here yet."),
        .notFound = QStringLiteral("Page not found"),
        .notFoundText = QStringLiteral("There is no page at this address."),
        .withdrawn = QStringLiteral("This article has been withdrawn"),
        .withdrawnText = QStringLiteral("The newsroom has withdrawn this article."),
    };
}

} // namespace

const SiteWords &siteWords(QStringView language)
{
    static const SiteWords kk = kazakh();
    static const SiteWords ru = russian();
    static const SiteWords en = english();
    if (language == u"ru") {
        return ru;
    }
    return language == u"en" ? en : kk;
}

} // namespace tilshi::publishing
