// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSharedData>
#include <initializer_list>
#include <iterator>
#include <utility>
#include <vector>

namespace ramet {

/// A list that is copied by taking a reference, as Qt's own are, and whose values are shared
/// one by one too: who changes one value of a copy copies this value and a list of pointers.
/// Access that may change a value makes it this list's own. Copies may be used by several threads.
template <class Value> class SharedList {
    struct Held : QSharedData {
        explicit Held(Value held)
            : value(std::move(held))
        {
        }
        Value value;
    };
    using Item = QSharedDataPointer<Held>;

    /// List: SharedList, const or not.
    template <class List, class Reference> class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Value;
        using difference_type = qsizetype;
        using reference = Reference;
        using pointer = std::remove_reference_t<Reference> *;

        Iterator() = default;
        Iterator(List &list, qsizetype at)
            : m_list(&list)
            , m_at(at)
        {
        }
        reference operator*() const { return (*m_list)[static_cast<std::size_t>(m_at)]; }
        pointer operator->() const { return &**this; }
        reference operator[](qsizetype n) const { return *(*this + n); }
        Iterator &operator+=(qsizetype n) { return m_at += n, *this; }
        Iterator &operator-=(qsizetype n) { return m_at -= n, *this; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend Iterator operator+(Iterator it, qsizetype n) { return it += n; }
        friend Iterator operator+(qsizetype n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, qsizetype n) { return it -= n; }
        friend qsizetype operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }
        auto operator<=>(const Iterator &other) const { return m_at <=> other.m_at; }

    private:
        List *m_list = nullptr;
        qsizetype m_at = 0;
    };

public:
    /// One value of a list, shared with it; never null.
    class Shared {
    public:
        const Value &operator*() const { return m_item.constData()->value; }
        const Value *operator->() const { return &**this; }
        /// One value, not only equal ones.
        bool isSame(const Shared &other) const { return m_item == other.m_item; }

    private:
        friend class SharedList;
        explicit Shared(Item item)
            : m_item(std::move(item))
        {
        }
        Item m_item;
    };

    using value_type = Value;
    using size_type = std::size_t;
    using iterator = Iterator<SharedList, Value &>;
    using const_iterator = Iterator<const SharedList, const Value &>;

    SharedList() = default;
    SharedList(std::initializer_list<Value> values)
    {
        for (const Value &value : values)
            push_back(value);
    }
    explicit SharedList(std::vector<Value> values)
    {
        reserve(values.size());
        for (Value &value : values)
            push_back(std::move(value));
    }

    std::size_t size() const { return static_cast<std::size_t>(m_items.size()); }
    bool empty() const { return m_items.isEmpty(); }
    const Value &operator[](std::size_t i) const { return m_items.at(place(i)).constData()->value; }
    const Value &at(std::size_t i) const { return (*this)[i]; }
    const Value &front() const { return (*this)[0]; }
    const Value &back() const { return (*this)[size() - 1]; }
    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, m_items.size()}; }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    Value &operator[](std::size_t i) { return m_items[place(i)]->value; }
    Value &front() { return (*this)[0]; }
    Value &back() { return (*this)[size() - 1]; }
    iterator begin() { return {*this, 0}; }
    iterator end() { return {*this, m_items.size()}; }

    void reserve(std::size_t count) { m_items.reserve(place(count)); }
    void push_back(Value value) { m_items.append(Item(new Held(std::move(value)))); }
    void insert(iterator before, Value value)
    {
        m_items.insert(before - begin(), Item(new Held(std::move(value))));
    }
    void replace(std::size_t i, Value value)
    {
        m_items[place(i)] = Item(new Held(std::move(value)));
    }
    void erase(iterator at) { m_items.removeAt(at - begin()); }
    void pop_back() { m_items.removeLast(); }
    void clear() { m_items.clear(); }
    /// How many went.
    template <class Match> std::size_t removeIf(Match match)
    {
        return static_cast<std::size_t>(
            m_items.removeIf([&](const Item &item) { return match(item.constData()->value); }));
    }

    /// Whether both places hold one value, not only equal ones.
    bool isSame(std::size_t i, const SharedList &other, std::size_t j) const
    {
        return m_items.at(place(i)) == other.m_items.at(place(j));
    }
    /// Takes the value of another list without copying it.
    void share(std::size_t i, const SharedList &other, std::size_t j)
    {
        m_items[place(i)] = other.m_items.at(place(j));
    }
    Shared shared(std::size_t i) const { return Shared(m_items.at(place(i))); }
    void appendShared(const SharedList &other, std::size_t j)
    {
        m_items.append(other.m_items.at(place(j)));
    }
    bool operator==(const SharedList &other) const
    {
        return m_items.isSharedWith(other.m_items) ||
               std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    static qsizetype place(std::size_t i) { return static_cast<qsizetype>(i); }

    QList<Item> m_items;
};

} // namespace ramet
