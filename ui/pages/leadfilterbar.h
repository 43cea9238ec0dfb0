// LeadFilterBar: which leads to show: whose, of when, of which stage, source and campaign.
#pragma once

#include "app/domain/projectdata.h"
#include "app/leads/leadview.h"
#include "app/wording/language.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTimer;

namespace mizan {

class LeadFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit LeadFilterBar(const Language &language, QWidget *parent = nullptr);

    /// What can be chosen; @p month is the one that the window shows. What is chosen stays where it can.
    void setChoices(const std::vector<Agency> &agencies, const QStringList &sources, Month month);
    /// Chooses the window's month of this agency (none: of all) and stage, of all sources and campaigns.
    void choose(std::optional<Id<Agency>> agency, std::optional<Stage> stage);
    /// Leads of everyone, ever.
    void clear();

    [[nodiscard]] LeadFilter filter() const;
    /// In words, for a headline: `Acme, October 2026, entered MQL`.
    [[nodiscard]] QString filterText() const;

signals:
    void changed();

private:
    QComboBox *addCombo(const QString &label);
    void choose(std::optional<Id<Agency>> agency, std::optional<Stage> stage, int months);

    const Language &m_language;
    Month m_month;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_agency = nullptr;
    QComboBox *m_months = nullptr; ///< how many up to the window's month; 0: all
    QComboBox *m_stage = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_campaign = nullptr;
    QTimer *m_typing = nullptr;
};

} // namespace mizan
