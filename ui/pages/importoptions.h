// ImportOptions: how a file is to be read, with what was recognised filled in.
#pragma once

#include "app/domain/agency.h"
#include "app/importing/importrequest.h"
#include "app/wording/language.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace mizan {

class LeadOptions;
class MonthEdit;

class ImportOptions : public QWidget
{
    Q_OBJECT

public:
    ImportOptions(const Language &language, QDate today, QWidget *parent = nullptr);

    /// Back to "as the file says", for another file.
    void reset(const std::vector<Agency> &agencies);
    void showAgencies(const std::vector<Agency> &agencies);
    /// The tables of a file that has several; none: hides the choice.
    void showTables(const QStringList &tables);
    /// Fills in what was recognised where nothing else was chosen.
    void showRecognised(const ImportPlan &plan);
    /// @p request with what was chosen here.
    [[nodiscard]] ImportRequest appliedTo(ImportRequest request) const;
    void focusAgency();

signals:
    void changed();
    /// Encoding or delimiter were changed: the columns may be others now.
    void textChanged();

private:
    void makePlace(QFormLayout &form);
    void makeText(QFormLayout &form);
    void makeMeaning(QFormLayout &form);
    void makeCoverage(QFormLayout &form);
    using Announcement = void (ImportOptions::*)();
    void showSheets(const QStringList &sheets);
    void showChoice(QComboBox &combo, bool isShown);
    QComboBox *addCombo(QFormLayout &form, const QString &text,
                        Announcement announce = &ImportOptions::changed);

    const Language &m_language;
    QDate m_today;
    bool m_exportedOnIsChosen = false;
    QLabel *m_form = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_table = nullptr;
    LeadOptions *m_leads = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_agency = nullptr;
    QComboBox *m_source = nullptr;
    QDateEdit *m_exportedOn = nullptr;
    QCheckBox *m_statesMonths = nullptr;
    MonthEdit *m_first = nullptr;
    MonthEdit *m_last = nullptr;
};

} // namespace mizan
