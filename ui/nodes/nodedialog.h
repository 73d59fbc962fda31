// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodes/nodeform.h"
#include "models/nodes/nodetest.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ramet {

class ElidedLabel;
class PageArea;

/// What a person is asked about a node.
struct NodeQuestion {
    NodeAddress present{};             ///< empty: of a new node
    std::vector<NodeAddress> others{}; ///< the other nodes
    /// Takes the address, or returns the sentence why it cannot be used.
    std::function<QString(const NodeAddress &)> accept;
    /// What a test found, in words.
    std::function<NodeVerdict(const NodeAddress &, const Result<NodeReport> &)> verdict;
};

/// A node's name and how it is reached: fields that make the address, or the address itself, which
/// fills the fields. Test tries it and says what is there. Stays open while `accept` returns a
/// reason.
class NodeDialog : public QDialog {
    Q_OBJECT
public:
    explicit NodeDialog(NodeQuestion question, QWidget *parent = nullptr);

    void accept() override;

private:
    void createFields();
    void createDataFields();
    void createResult();
    QLineEdit *createEdit(const QString &name, const QString &title);
    NodeForm form() const;
    void show(const NodeForm &form);
    void takeForm();
    void takeAddress();
    void showRows();
    QString reason() const;
    void dropOldVerdict();
    void check();
    void test();
    void showVerdict(const NodeVerdict &verdict);
    NodeAddress address() const;

    NodeQuestion m_question;
    NodeTest m_test;
    QString m_tested; ///< the address
    QFormLayout *m_fields;
    QLineEdit *m_name;
    QComboBox *m_way;
    QLineEdit *m_user;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_session;
    QLineEdit *m_socket;
    QLineEdit *m_uri;
    QLineEdit *m_data;
    QCheckBox *m_trusted;
    QLineEdit *m_group;
    ElidedLabel *m_reason;
    QLabel *m_result;
    QPushButton *m_testButton;
    PageArea *m_page = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_isShowing = false; ///< a form is put into the fields: they tell nothing
};

} // namespace ramet
