#include "app/tables/sheetfile.h"

#include "app/tables/odsdocument.h"
#include "app/tables/oledirectory.h"
#include "app/tables/xlsxworkbook.h"
#include "app/tables/zipcontainer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype mimeTypeBytes = 100;

/// Opens the bytes of a source for a first look.
std::unique_ptr<QIODevice> deviceOf(const ContainerSource &source)
{
    if (!source.isInMemory)
        return std::make_unique<QFile>(source.path);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(source.bytes);
    return buffer;
}

SheetFormat oleFormat(QIODevice &device)
{
    const QStringList names = oleStreamNames(device);
    if (names.contains("EncryptedPackage"_L1))
        return SheetFormat::Protected;
    const bool isOther = names.contains("WordDocument"_L1) || names.contains("PowerPoint Document"_L1) ||
                         names.contains("__properties_version1.0"_L1);
    return isOther ? SheetFormat::None : SheetFormat::OldExcel;
}

/// A part of the container decides; where a hostile container will not be looked into, its opening says why.
SheetFormat zipFormat(const ContainerSource &source)
{
    const auto container = ZipContainer::open(source);
    if (!container)
        return SheetFormat::Xlsx;
    const ZipContainer &zip = **container;
    const auto mimeType = zip.contains("mimetype") ? zip.start("mimetype", mimeTypeBytes) : QByteArray();
    if (mimeType && mimeType->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return SheetFormat::Ods;
    if (zip.contains("xl/workbook.bin"))
        return SheetFormat::OldExcel;
    if (zip.contains("xl/workbook.xml") || zip.contains("workbook.xml") || zip.containsFolder("xl/"))
        return SheetFormat::Xlsx;
    const bool isOtherOdf = mimeType && mimeType->startsWith("application/vnd.oasis.opendocument");
    return zip.contains("content.xml") && !isOtherOdf ? SheetFormat::Ods : SheetFormat::None;
}

SheetFormat formatOf(const ContainerSource &source)
{
    const auto device = deviceOf(source);
    if (!device->open(QIODevice::ReadOnly))
        return SheetFormat::None;
    const QByteArray start = device->peek(4);
    if (isOleContainer(start))
        return oleFormat(*device);
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") ? zipFormat(source)
                                                                            : SheetFormat::None;
}

Result<std::unique_ptr<SheetFile>> openSource(const ContainerSource &source)
{
    switch (formatOf(source)) {
    case SheetFormat::Xlsx:
        return XlsxWorkbook::open(source);
    case SheetFormat::Ods:
        return OdsDocument::open(source);
    case SheetFormat::OldExcel:
        return fail(ErrorCode::SpreadsheetTooOld, {source.path});
    case SheetFormat::Protected:
        return fail(ErrorCode::SpreadsheetProtected, {source.path});
    case SheetFormat::None:
        break;
    }
    return fail(ErrorCode::NotATable, {source.path});
}

} // namespace

SheetFormat sheetFormatOf(const QString &path)
{
    return QFileInfo(path).isFile() ? formatOf({path, {}, false}) : SheetFormat::None;
}

Result<std::unique_ptr<SheetFile>> SheetFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() == 0)
        return fail(ErrorCode::FileEmpty, {path});
    return openSource({path, {}, false});
}

Result<std::unique_ptr<SheetFile>> SheetFile::open(const QByteArray &bytes, const QString &name)
{
    return openSource({name, bytes, true});
}

int SheetFile::defaultSheet() const
{
    const auto visible = std::ranges::find(sheets(), true, &Sheet::isVisible);
    return visible == sheets().end() ? 0 : static_cast<int>(visible - sheets().begin());
}

} // namespace mizan
