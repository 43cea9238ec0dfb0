#include "ui/pages/page.h"

namespace mizan {

Page::Page(const PageContext &context, Month month, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_month(month)
{
}

void Page::showMonth(Month month)
{
    m_month = month;
    refresh();
}

} // namespace mizan
