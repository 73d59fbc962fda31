// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalasker.h"

#include "models/questiontext.h"

#include <QCoreApplication>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace ramet::ctl {

namespace {

struct AskerTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Asker)
};

/// The terminal while somebody types what is not shown.
class HiddenTyping {
public:
    static void begin(int terminal)
    {
        const std::lock_guard lock(s_mutex);
        if (::tcgetattr(terminal, &s_before) != 0)
            return;
        termios hidden = s_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        ::tcsetattr(terminal, TCSAFLUSH, &hidden);
        s_terminal = terminal;
    }
    static void end()
    {
        const std::lock_guard lock(s_mutex);
        if (s_terminal >= 0)
            ::tcsetattr(s_terminal, TCSAFLUSH, &s_before);
        s_terminal = -1;
    }

private:
    static inline std::mutex s_mutex;
    static inline termios s_before{};
    static inline int s_terminal = -1;
};

void write(int terminal, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    static_cast<void>(::write(terminal, bytes.constData(), static_cast<size_t>(bytes.size())));
}

/// A line; none: the end of input, or nobody wants to know any more.
std::optional<QString> readLine(int terminal, const std::stop_token &stop)
{
    constexpr int lookEveryMs = 100;
    QByteArray line;
    char next = 0;
    while (!stop.stop_requested()) {
        pollfd typed{terminal, POLLIN, 0};
        if (::poll(&typed, 1, lookEveryMs) <= 0)
            continue;
        if (::read(terminal, &next, 1) != 1)
            return {};
        if (next == '\n') {
            const QString text = QString::fromUtf8(line);
            explicit_bzero(line.data(), static_cast<size_t>(line.size()));
            return text;
        }
        line += next;
    }
    return {};
}

bool isYes(const QString &typed)
{
    const QString answer = typed.trimmed().toLower();
    const QString yes = AskerTexts::tr("yes", "typed to confirm");
    return answer == yes || answer == QLatin1String("yes");
}

std::optional<QString> ask(int terminal, const Question &question, const std::stop_token &stop)
{
    QString text = questionText(question);
    if (const QString hint = questionHint(question); !hint.isEmpty())
        text = hint + u'\n' + text;
    if (const QString fingerprint = questionFingerprint(question); !fingerprint.isEmpty())
        text += u'\n' + fingerprint;
    if (question.kind == Question::Kind::Yes)
        text += u'\n' + AskerTexts::tr("Type “yes” if it is the right host:");
    write(terminal, QStringLiteral("\r\033[Krametctl: %1 ").arg(text));
    const bool isSecret = question.kind == Question::Kind::Secret;
    if (isSecret)
        HiddenTyping::begin(terminal);
    const auto typed = readLine(terminal, stop);
    HiddenTyping::end();
    if (!typed || (isSecret && typed->isEmpty()))
        return {};
    if (question.kind == Question::Kind::Yes)
        return isYes(*typed) ? std::optional(QStringLiteral("yes")) : std::nullopt;
    return typed;
}

} // namespace

void askOnTerminal()
{
    if (!::isatty(STDIN_FILENO))
        return;
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return;
    Questions::ofProcess().setAsker([terminal](const Question &question, std::stop_token stop) {
        return ask(terminal, question, stop);
    });
}

void restoreTerminal()
{
    HiddenTyping::end();
}

} // namespace ramet::ctl
