#include "app/project/applyedits.h"

#include "app/project/editrows.h"
#include "app/storage/agencytable.h"
#include "app/storage/definitiontable.h"
#include "app/storage/settingstable.h"
#include "app/storage/targettable.h"
#include "app/storage/typedfiguretable.h"

#include <tuple>

namespace mizan {

namespace {

struct Storing
{
    Database &database;

    void operator()(const Edit<ProjectSettings> &edit) const { settingsTable::write(database, *edit.after); }
    void operator()(const Edit<Agency> &edit) const
    {
        if (edit.after)
            agencyTable::write(database, *edit.after);
        else
            agencyTable::remove(database, edit.before->id);
    }
    void operator()(const Edit<Target> &edit) const
    {
        if (edit.after)
            targetTable::write(database, *edit.after);
        else
            targetTable::remove(database, edit.before->cell);
    }
    void operator()(const Edit<TypedFigure> &edit) const
    {
        if (edit.after)
            typedFigureTable::write(database, *edit.after);
        else
            typedFigureTable::remove(database, edit.before->cell, edit.before->source);
    }
    void operator()(const Edit<Definition> &edit) const
    {
        if (edit.after)
            definitionTable::write(database, *edit.after);
        else
            definitionTable::remove(database, edit.before->stage, edit.before->from);
    }
};

/// Collects what rows become, so that a pasted block costs one pass over its table.
class Applying
{
public:
    explicit Applying(ProjectData &data)
        : m_data(data)
    {
    }

    void operator()(const Edit<ProjectSettings> &edit) { m_data.settings = *edit.after; }
    template <typename T>
    void operator()(const Edit<T> &edit)
    {
        std::get<Overlay<T>>(m_overlays)[Rows<T>::key(edit.after ? *edit.after : *edit.before)] = edit.after;
    }

    void finish()
    {
        mergeAgencies(std::get<Overlay<Agency>>(m_overlays));
        merge(std::get<Overlay<Target>>(m_overlays));
        merge(std::get<Overlay<TypedFigure>>(m_overlays));
        merge(std::get<Overlay<Definition>>(m_overlays));
    }

private:
    template <typename Key, typename T>
    void merge(std::map<Key, std::optional<T>> &overlay)
    {
        if (overlay.empty())
            return;
        std::vector<T> &rows = Rows<T>::in(m_data);
        std::vector<T> merged;
        merged.reserve(rows.size() + overlay.size());
        auto next = overlay.begin();
        const auto takeNext = [&] {
            if (next->second)
                merged.push_back(std::move(*next->second));
            ++next;
        };
        for (T &row : rows) {
            const Key key = Rows<T>::key(row);
            while (next != overlay.end() && next->first < key)
                takeNext();
            if (next != overlay.end() && next->first == key)
                takeNext();
            else
                merged.push_back(std::move(row));
        }
        while (next != overlay.end())
            takeNext();
        rows = std::move(merged);
    }

    void mergeAgencies(const Overlay<Agency> &overlay)
    {
        if (overlay.empty())
            return;
        std::erase_if(m_data.agencies, [&](const Agency &agency) { return overlay.contains(agency.id); });
        for (const auto &[id, agency] : overlay) {
            if (agency)
                m_data.agencies.push_back(*agency);
        }
        std::ranges::sort(m_data.agencies, {},
                          [](const Agency &agency) { return std::tie(agency.position, agency.id); });
    }

    ProjectData &m_data;
    std::tuple<Overlay<Agency>, Overlay<Target>, Overlay<TypedFigure>, Overlay<Definition>> m_overlays;
};

template <typename Row>
void insertByImport(std::vector<Row> &rows, const std::vector<Row> &added, Id<ImportRecord> id)
{
    rows.insert(std::ranges::upper_bound(rows, id, {}, &Row::import), added.begin(), added.end());
}

} // namespace

void storeEdits(Database &database, const std::vector<AnyEdit> &edits)
{
    for (const AnyEdit &edit : edits)
        std::visit(Storing{database}, edit);
}

void applyEdits(ProjectData &data, const std::vector<AnyEdit> &edits)
{
    Applying applying(data);
    for (const AnyEdit &edit : edits)
        std::visit(applying, edit);
    applying.finish();
}

void insertImport(ProjectData &data, const ImportRecord &record, const std::vector<Observation> &observations,
                  const std::vector<Coverage> &coverage)
{
    data.imports.insert(std::ranges::upper_bound(data.imports, record.id, {}, &ImportRecord::id), record);
    insertByImport(data.observations, observations, record.id);
    insertByImport(data.coverage, coverage, record.id);
}

void replaceObservations(ProjectData &data, Id<ImportRecord> id, const std::vector<Observation> &observations)
{
    std::erase_if(data.observations, [id](const Observation &seen) { return seen.import == id; });
    insertByImport(data.observations, observations, id);
}

void eraseImport(ProjectData &data, Id<ImportRecord> id)
{
    std::erase_if(data.imports, [id](const ImportRecord &record) { return record.id == id; });
    std::erase_if(data.observations, [id](const Observation &seen) { return seen.import == id; });
    std::erase_if(data.coverage, [id](const Coverage &part) { return part.import == id; });
}

} // namespace mizan
