// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/keyring.h"

#include <qt6keychain/keychain.h>

namespace ramet::keyring {

namespace {

const QString service = QStringLiteral("io.github.ramet.Ramet");

} // namespace

void read(const QString &key, QObject *context,
          std::function<void(const std::optional<QString> &)> found)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    job->setInsecureFallback(false); // never into a file
    QObject::connect(job, &QKeychain::Job::finished, context, [job, found = std::move(found)] {
        const bool isFound = job->error() == QKeychain::NoError;
        found(isFound ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void keep(const QString &key, const QString &secret, QObject *context,
          std::function<void(bool isKept)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(secret);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(job->error() == QKeychain::NoError); });
    job->start();
}

void forget(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    job->setInsecureFallback(false);
    job->start();
}

} // namespace ramet::keyring
