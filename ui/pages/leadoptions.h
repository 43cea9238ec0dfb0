// LeadOptions: how a lead-level file is to be counted and what of it is kept.
#pragma once

#include "app/domain/agency.h"
#include "app/importing/importrequest.h"
#include "app/wording/language.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;

namespace mizan {

class LeadOptions : public QWidget
{
    Q_OBJECT

public:
    explicit LeadOptions(const Language &language, QWidget *parent = nullptr);

    /// Back to the defaults, for another file.
    void reset();
    void showAgencies(const std::vector<Agency> &agencies) { m_agencies = agencies; }
    /// @p request with what was chosen here.
    [[nodiscard]] ImportRequest appliedTo(ImportRequest request) const;

signals:
    void changed();

private:
    void editRules();
    void showRuleCount();

    const Language &m_language;
    std::vector<Agency> m_agencies;
    std::vector<AgencyRule> m_rules;
    QCheckBox *m_implySteps = nullptr;
    QCheckBox *m_keepPersons = nullptr;
    QPushButton *m_editRules = nullptr;
};

} // namespace mizan
