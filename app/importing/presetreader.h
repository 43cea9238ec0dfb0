// PresetReader: a preset from its JSON, with every entry checked.
#pragma once

#include "app/base/result.h"
#include "app/importing/preset.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace mizan {

/// Keeps the first entry that is not as resources/presets/README.md describes it.
class PresetReader
{
public:
    explicit PresetReader(QJsonObject root);

    [[nodiscard]] Preset read();
    /// The path of the first wrong entry: `columns.month`; empty: none is wrong.
    [[nodiscard]] const QString &wrongEntry() const { return m_wrong; }

private:
    void wrong(const QString &path);
    void checkKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    QString text(const QJsonObject &object, const QString &path, const QString &key, bool isNeeded = false);
    bool flag(const QJsonObject &object, const QString &path, const QString &key);
    QJsonObject part(const QString &key);
    QStringList texts(const QJsonValue &value, const QString &path);
    QStringList keys(const QJsonValue &value, const QString &path);
    QSet<QString> keySet(const QJsonObject &object, const QString &path, const QString &key);
    std::vector<QRegularExpression> patterns(const QJsonValue &value, const QString &path);

    void readIdentity();
    void readMarks();
    void readColumns();
    void readStages();
    void readDates();
    void readRows();
    void readHints();

    const QJsonObject m_root;
    Preset m_preset;
    QString m_wrong;
};

} // namespace mizan
