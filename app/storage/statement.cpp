#include "app/storage/statement.h"

#include "app/storage/database.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace mizan {

Statement::Statement(Database &database, const QString &sql)
    : m_query(database.prepared(sql))
    , m_sql(sql)
{
    Q_ASSERT(!m_query.isActive());
}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    // Qt's driver makes NULL of a null QString, which is an empty one to the rest of the program.
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(u":"_s + name, u""_s);
    else if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
        m_query.bindValue(u":"_s + name, QByteArray(""));
    else
        m_query.bindValue(u":"_s + name, value);
    return *this;
}

void Statement::execute()
{
    if (!m_query.exec()) {
        const QSqlError error = m_query.lastError();
        throw SqlError{error.nativeErrorCode().toInt(), error.databaseText(), m_sql};
    }
}

void Statement::run()
{
    execute();
    m_query.finish();
}

bool Statement::next()
{
    if (!m_isRunning) {
        execute();
        m_isRunning = true;
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            m_places.insert(record.fieldName(i), i);
    }
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        throw SqlError{error.nativeErrorCode().toInt(), error.databaseText(), m_sql};
    return false;
}

int Statement::place(const QString &column) const
{
    Q_ASSERT_X(m_places.contains(column), "Statement", qPrintable(column));
    return m_places.value(column, -1);
}

bool Statement::isNull(const QString &column) const
{
    return m_query.isNull(place(column));
}

qint64 Statement::integer(const QString &column) const
{
    return m_query.value(place(column)).toLongLong();
}

double Statement::real(const QString &column) const
{
    return m_query.value(place(column)).toDouble();
}

QString Statement::text(const QString &column) const
{
    return m_query.value(place(column)).toString();
}

QByteArray Statement::blob(const QString &column) const
{
    return m_query.value(place(column)).toByteArray();
}

} // namespace mizan
