#!/bin/sh
# Makes the documents that the tests read, with pandoc and LibreOffice Writer. Run it in this folder;
# the tests need neither program, since what they made is kept here.
set -eu
pandoc article.md -o pandoc.docx
pandoc article.md -o pandoc.odt
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
soffice --headless -env:UserInstallation="file://$work" --convert-to odt --outdir "$work" writer.fodt
soffice --headless -env:UserInstallation="file://$work" --convert-to docx --outdir "$work" writer.fodt
cp "$work/writer.odt" "$work/writer.docx" .
python3 - <<'P'
import zipfile
with zipfile.ZipFile("bomb.docx", "w", zipfile.ZIP_DEFLATED) as bomb:
    bomb.writestr("[Content_Types].xml", "<Types/>")
    bomb.writestr("word/document.xml", " " * 60_000_000)
with zipfile.ZipFile("password.odt", "w") as locked:
    locked.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    locked.writestr("content.xml", b"\x8f\x01\x77")
    locked.writestr("META-INF/manifest.xml", """<manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry
 manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/>
 </manifest:file-entry></manifest:manifest>""")
P
