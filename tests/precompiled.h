// What every test includes; keeps builds short, never needed to compile.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>
