// Agency: a supplier under contract to the client.
#pragma once

#include "app/base/id.h"
#include "app/domain/currency.h"
#include "app/domain/month.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

struct ContractPeriod
{
    Month first;
    std::optional<Month> last; ///< none: open end
    bool operator==(const ContractPeriod &) const = default;
};

/// The monthly fee from one month until the next entry.
struct Fee
{
    Month from;
    qint64 minorUnits = 0;
    Currency currency;
    bool operator==(const Fee &) const = default;
};

struct Agency
{
    Id<Agency> id;
    QString name;
    int position = 0;                     ///< order in lists
    std::vector<ContractPeriod> contract; ///< oldest first, not overlapping; none: under contract always
    std::vector<Fee> fees;                ///< oldest first, one a month at most
    QStringList aliases;                  ///< other names that files use
    bool operator==(const Agency &) const = default;

    [[nodiscard]] bool isUnderContract(Month month) const;
    /// The fee in force in @p month; none outside the contract and before the first entry.
    [[nodiscard]] std::optional<Fee> feeIn(Month month) const;
};

inline constexpr int longestName = 200; ///< characters; of agencies, clients and aliases

/// Name as it is compared: case, surrounding and repeated space and NBSP folded.
[[nodiscard]] QString foldedName(QStringView name);
/// The agency that goes by @p name, by its own name first, then by alias; null when none does.
[[nodiscard]] const Agency *findAgency(const std::vector<Agency> &agencies, QStringView name);

} // namespace mizan
