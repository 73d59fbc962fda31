// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QTimer>
#include <memory>
#include <vector>

namespace ramet {

/// A row of a TreeModel. It owns the rows below it and never moves in memory.
class TreeRow {
public:
    TreeRow() = default;
    virtual ~TreeRow() = default;
    Q_DISABLE_COPY_MOVE(TreeRow)

    virtual QVariant data(int column, int role) const = 0;

    TreeRow *above() const { return m_above; } ///< null: the root, or in no tree
    int place() const { return m_place; }      ///< among those below the same
    int count() const { return static_cast<int>(m_below.size()); }
    TreeRow &at(int place) const { return *m_below[static_cast<std::size_t>(place)]; }
    /// Of a row that no model has yet.
    void append(std::unique_ptr<TreeRow> row);

private:
    friend class TreeModel;
    void number(int from);

    TreeRow *m_above = nullptr;
    int m_place = 0;
    std::vector<std::unique_ptr<TreeRow>> m_below;
};

using TreeRows = std::vector<std::unique_ptr<TreeRow>>;

/// A tree of rows that are objects. It changes by insert, remove, move and dataChanged only, and by
/// a new layout where rows that do not follow each other move at once, so that selection and
/// expansion survive. What is to change waits with the derived model, which changes it in steps:
/// some at once and the others in turns of the event loop, none of which takes long. UI thread.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit TreeModel(QObject *parent = nullptr);
    ~TreeModel() override;

    bool isUpToDate() const { return !m_waits; } ///< no row waits to be changed

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

protected:
    static constexpr int step = 64; ///< so many rows are changed between two looks at the clock

    TreeRow &root() const { return *m_root; }
    TreeRow &row(const QModelIndex &index) const; ///< of none: the root
    QModelIndex indexOf(const TreeRow &row) const;

    TreeRow &insert(TreeRow &above, int at, std::unique_ptr<TreeRow> row);
    void insert(TreeRow &above, int at, TreeRows rows);
    void remove(TreeRow &above, int first, int last);
    void move(TreeRow &row, TreeRow &to, int at); ///< `at` is its place when it is there
    /// From below one row to below another one, in their order and with one signal.
    void move(const std::vector<TreeRow *> &rows, TreeRow &to, int at);
    /// Those that follow each other at once.
    void remove(TreeRow &above, std::vector<int> rows);
    void touch(const TreeRow &above, std::vector<int> rows);
    void touch(const TreeRow &above, int first, int last); ///< their data changed
    void touch(const TreeRow &row) { touch(*row.above(), row.place(), row.place()); }
    void touchBelow(const TreeRow &above); ///< all, at any depth

    /// Begins with what waits, if this turn has time left, and goes on until nothing does.
    void change();
    /// Changes some of what waits: `step` rows or fewer. False: nothing waits.
    virtual bool changeSome() = 0;

private:
    std::unique_ptr<TreeRow> m_root;
    QTimer m_next;        ///< of the next turn
    qint64 m_used = 0;    ///< nanoseconds of this turn
    bool m_waits = false; ///< a row does
};

} // namespace ramet
