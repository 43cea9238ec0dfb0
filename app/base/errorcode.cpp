#include "app/base/errorcode.h"

namespace mizan {

ErrorKind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownCommand:
    case ErrorCode::UnknownOption:
    case ErrorCode::MissingArgument:
    case ErrorCode::MissingOption:
    case ErrorCode::UnexpectedArgument:
    case ErrorCode::InvalidOptionValue:
    case ErrorCode::UnknownFileEnding:
        return ErrorKind::Usage;
    case ErrorCode::FolderNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::ProjectInUse:
    case ErrorCode::ProjectReadOnly:
    case ErrorCode::ProjectReplaced:
    case ErrorCode::DatabaseFailed:
        return ErrorKind::Storage;
    default:
        return ErrorKind::Input;
    }
}

} // namespace mizan
