#include "ui/pages/leaddetails.h"

#include "app/wording/numbers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mizan {

namespace {

struct DetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::LeadDetails)
};

QString textOf(const std::string &utf8)
{
    return isolated(QString::fromStdString(utf8));
}

std::vector<CardParagraph> personNotes(const Person &person)
{
    std::vector<CardParagraph> notes;
    const auto add = [&](const QString &label, const std::string &text) {
        if (!text.empty())
            notes.push_back({label, textOf(text)});
    };
    add(DetailTexts::tr("Name"), person.name);
    add(DetailTexts::tr("E-mail"), person.email);
    add(DetailTexts::tr("Phone"), person.phone);
    return notes;
}

} // namespace

std::vector<CardParagraph> leadDetails(const StoredLead &lead, const ProjectData &data,
                                       const Language &language)
{
    std::vector<CardParagraph> notes = personNotes(lead.row.person);
    const QByteArray json(lead.row.attributes.data(), static_cast<qsizetype>(lead.row.attributes.size()));
    const QJsonObject attributes = QJsonDocument::fromJson(json).object();
    for (auto each = attributes.begin(); each != attributes.end(); ++each)
        notes.push_back({isolated(each.key()), isolated(each.value().toVariant().toString())});
    if (notes.empty())
        notes.push_back({{}, DetailTexts::tr("The newest row of this lead says nothing more.")});
    if (const ImportRecord *import = data.import(lead.import))
        notes.push_back({{},
                         DetailTexts::tr("Line %1 of %2")
                             .arg(countText(lead.row.line, language), isolated(import->fileName)),
                         true});
    return notes;
}

} // namespace mizan
