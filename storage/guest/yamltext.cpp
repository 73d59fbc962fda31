// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/yamltext.h"

namespace ramet {

namespace {

/// yaml-cpp itself goes down by recursion.
constexpr int mostDepth = 64;

/// Brackets and indentation can open no more levels than this counts.
int depthOf(const QByteArray &text)
{
    int brackets = 0;
    int most = 0;
    for (const QByteArray &line : text.split('\n')) {
        for (const char character : line) {
            if (character == '[' || character == '{')
                most = std::max(most, ++brackets);
            else if (character == ']' || character == '}')
                brackets = std::max(0, brackets - 1);
        }
    }
    return most;
}

/// "- - - - x" opens a level a dash, "? ? x" likewise.
int dashesOf(const QByteArray &text)
{
    int most = 0;
    for (const QByteArray &line : text.split('\n')) {
        int dashes = 0;
        for (qsizetype i = 0; i < line.size() && QByteArray(" -?").contains(line[i]); ++i)
            dashes += line[i] == ' ' ? 0 : 1;
        most = std::max(most, dashes);
    }
    return most;
}

bool areEqual(const YAML::Node &a, const YAML::Node &b)
{
    if (a.Type() != b.Type() || a.size() != b.size())
        return false;
    if (a.IsScalar())
        return a.Scalar() == b.Scalar();
    if (a.IsSequence()) {
        for (size_t i = 0; i < a.size(); ++i) {
            if (!areEqual(a[i], b[i]))
                return false;
        }
    }
    if (a.IsMap()) {
        for (const auto &entry : a) {
            const YAML::Node other = b[entry.first.Scalar()];
            if (!other.IsDefined() || !areEqual(entry.second, other))
                return false;
        }
    }
    return true;
}

/// A scalar that was made of a text has the tag "!", which makes it quoted.
void emitNode(YAML::Emitter &out, const YAML::Node &node)
{
    if (node.IsScalar()) {
        if (node.Tag() == "!")
            out << YAML::DoubleQuoted;
        out << node.Scalar();
    } else if (node.IsSequence()) {
        out << YAML::BeginSeq;
        for (const YAML::Node &item : node)
            emitNode(out, item);
        out << YAML::EndSeq;
    } else if (node.IsMap()) {
        out << YAML::BeginMap;
        for (const auto &entry : node) {
            out << YAML::Key << entry.first.Scalar() << YAML::Value;
            emitNode(out, entry.second);
        }
        out << YAML::EndMap;
    } else {
        out << YAML::Null;
    }
}

} // namespace

std::expected<YAML::Node, YamlProblem> readYaml(const QByteArray &text)
{
    if (depthOf(text) > mostDepth || dashesOf(text) > mostDepth)
        return std::unexpected(YamlProblem{1, QStringLiteral("it is nested too deep")});
    try {
        return YAML::Load(text.toStdString());
    } catch (const YAML::Exception &exception) {
        return std::unexpected(
            YamlProblem{exception.mark.line + 1, QString::fromStdString(exception.msg)});
    }
}

Result<QByteArray> writeYaml(const YAML::Node &tree)
{
    const auto invalid = [](const QString &why) {
        return std::unexpected(Error{ErrorKind::Invalid, "write YAML", {}, why, {}});
    };
    try {
        YAML::Emitter out;
        emitNode(out, tree);
        QByteArray text(out.c_str(), static_cast<qsizetype>(out.size()));
        text += '\n';
        const auto again = readYaml(text);
        if (!again)
            return invalid(again.error().what);
        return areEqual(tree, *again) ? Result<QByteArray>(text)
                                      : invalid("it does not read as it was written");
    } catch (const YAML::Exception &exception) {
        return invalid(QString::fromStdString(exception.msg));
    }
}

YAML::Node yamlText(const QString &text)
{
    YAML::Node node(text.toStdString());
    node.SetTag("!");
    return node;
}

YAML::Node yamlList(const QStringList &texts)
{
    YAML::Node list(YAML::NodeType::Sequence);
    for (const QString &text : texts)
        list.push_back(yamlText(text));
    return list;
}

} // namespace ramet
