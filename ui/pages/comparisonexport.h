// ComparisonExport: asks in which form a comparison is to be written, and writes it.
#pragma once

#include "app/reports/comparisonfile.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>

class QComboBox;

namespace mizan {

class ComparisonExport : public QDialog
{
    Q_OBJECT

public:
    /// @p readFiles are the project files that were compared; they are not written over.
    ComparisonExport(const PageContext &context, const Comparison &comparison, const ComparisonOrigin &origin,
                     QStringList readFiles, QWidget *parent = nullptr);

private:
    QComboBox *addChoice(const QString &text);
    [[nodiscard]] ComparisonFormat format() const;
    [[nodiscard]] QString askForPath();
    void write();

    const PageContext &m_context;
    const Comparison &m_comparison;
    const ComparisonOrigin &m_origin;
    QStringList m_readFiles;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_paper = nullptr;
};

} // namespace mizan
