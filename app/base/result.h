// Result and Error: how a function that can fail says so.
#pragma once

#include "app/base/errorcode.h"

#include <QString>
#include <QVariantList>

#include <tl/expected.hpp>

namespace mizan {

/// Why something failed. The wording layer turns it into one sentence: what, where, what to do.
struct Error
{
    ErrorCode code = ErrorCode::DatabaseFailed;
    QVariantList args; ///< filled into the sentence; their order is documented at each ErrorCode
    QString detail;    ///< for the log only: SQL text, errno, line number

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::FileNotFound, {path});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QVariantList args = {}, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(args), std::move(detail)});
}

/// Passes the failure of @p result on, whatever its value type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failedLike(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

} // namespace mizan
