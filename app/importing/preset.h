// Preset: how one kind of export is recognised and read, as resources/presets/README.md describes it.
#pragma once

#include "app/domain/importrecord.h"
#include "app/importing/datetext.h"
#include "app/importing/stagewords.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace mizan {

struct Preset
{
    QString id;   ///< as `--format` takes it
    QString name; ///< as people call the export: `HubSpot contacts`
    ImportKind kind = ImportKind::Leads;

    /// How it is recognised; headers as presetKey().
    struct Marks
    {
        std::vector<QSet<QString>> required;      ///< of each set one must be there
        QSet<QString> typical;                    ///< the more, the surer
        int typicalAtLeast = 0;                   ///< unless the preamble fits
        std::vector<QRegularExpression> preamble; ///< one fits a line above the header
        /// Where it is not empty: every header is one of these, spelled so, and nothing stands above the
        /// header.
        QSet<QString> onlyThese;
        bool operator==(const Marks &) const = default;
    };
    Marks marks;

    /// Headers by field, the surest first, as presetKey().
    QMap<QString, QStringList> columns;
    QSet<QString> attributes;           ///< headers to be kept as qualifying attributes
    QSet<QString> ignored;              ///< headers that mean nothing here, whatever they say
    QMap<QString, StageWord> stages;    ///< folded word → meaning
    QTimeZone zone;                     ///< of times without an offset; invalid: the project's
    std::optional<DateOrder> dateOrder; ///< where the columns show none

    /// How rows are taken; headers as presetKey().
    struct Rows
    {
        bool areSummed = false;     ///< those of one agency and month are added up
        QString counted;            ///< a metric of which each row is one: campaigns sent; empty: none
        QSet<QString> currency;     ///< columns with the currency's code
        QSet<QString> totalIfBlank; ///< a row with a blank there is a total
        QSet<QString> periodStart;  ///< columns with the first day that a row covers
        QSet<QString> periodEnd;    ///< columns with its last day
        std::vector<QRegularExpression> footers; ///< of the first filled cell
        bool operator==(const Rows &) const = default;
    };
    Rows rows;

    /// How to export it by day or month, as a sentence by language code; for PeriodNotByMonth.
    QMap<QString, QString> byMonth;

    bool operator==(const Preset &) const = default;
};

/// A header as presets compare it: folded, and without a currency or time zone in brackets at its end:
/// `Amount spent (USD)`, `Start Date (in UTC)`.
[[nodiscard]] QString presetKey(QStringView header);
/// The header without that, as it is spelled.
[[nodiscard]] QStringView bareHeader(QStringView header);

} // namespace mizan
