// Scroll areas of pages: vertical, without a frame, with the page's margins.
#pragma once

class QVBoxLayout;
class QScrollArea;
class QWidget;

namespace mizan {

/// A scroll area whose content has the returned area's layout(): see contentOf().
[[nodiscard]] QScrollArea *makeScrollArea(QWidget *parent);
/// The layout that the content goes into; it keeps the content at the top.
[[nodiscard]] QVBoxLayout *contentOf(const QScrollArea *area);

} // namespace mizan
