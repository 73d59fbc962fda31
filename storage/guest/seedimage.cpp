// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/seedimage.h"

#include <cstdlib>
#include <cstring>
#include <libburn/libburn.h>
#include <libisofs/libisofs.h>
#include <memory>

namespace ramet {

namespace {

constexpr size_t blockBytes = 2048;

template <auto Free> struct IsoDeleter {
    template <class T> void operator()(T *object) const { Free(object); }
};
using ImagePtr = std::unique_ptr<IsoImage, IsoDeleter<iso_image_unref>>;
using OptionsPtr = std::unique_ptr<IsoWriteOpts, IsoDeleter<iso_write_opts_free>>;

/// libburn's headers declare their types in a namespace for C++, libisofs's own do not.
using Source = burn::burn_source;

/// The library's writer thread ends with it.
struct SourceDeleter {
    void operator()(Source *source) const
    {
        source->free_data(source);
        free(source);
    }
};
using SourcePtr = std::unique_ptr<Source, SourceDeleter>;

Error isoError(int code)
{
    return {ErrorKind::Failed, "make seed", "seed", QString::fromUtf8(iso_error_to_msg(code)), {}};
}

/// The library frees the bytes.
int addFile(IsoImage *image, const char *name, const QByteArray &bytes)
{
    auto *copy = static_cast<unsigned char *>(malloc(static_cast<size_t>(bytes.size()) + 1));
    if (!copy)
        return ISO_OUT_OF_MEM;
    memcpy(copy, bytes.constData(), static_cast<size_t>(bytes.size()));
    IsoStream *stream = nullptr;
    int code = iso_memory_stream_new(copy, static_cast<size_t>(bytes.size()), &stream);
    if (code < 0) {
        free(copy);
        return code;
    }
    IsoFile *file = nullptr;
    code = iso_tree_add_new_file(iso_image_get_root(image), name, stream, &file);
    if (code < 0) {
        iso_stream_unref(stream);
        return code;
    }
    iso_node_set_permissions(reinterpret_cast<IsoNode *>(file), 0400);
    return code;
}

int fill(IsoImage *image, const SeedDocuments &documents)
{
    iso_image_set_volume_id(image, "cidata");
    int code = addFile(image, "user-data", documents.userData);
    if (code >= 0)
        code = addFile(image, "meta-data", documents.metaData);
    if (code >= 0)
        code = addFile(image, "vendor-data", documents.vendorData);
    if (code >= 0 && documents.networkConfig)
        code = addFile(image, "network-config", *documents.networkConfig);
    // Windows looks for the first name as it is installed, for the other when it starts anew.
    for (const char *name : {"autounattend.xml", "unattend.xml"}) {
        if (code >= 0 && documents.answers)
            code = addFile(image, name, *documents.answers);
    }
    return code;
}

Result<QByteArray> written(IsoImage *image, IsoWriteOpts *options)
{
    ::burn_source *raw = nullptr;
    if (const int code = iso_image_create_burn_source(image, options, &raw); code < 0)
        return std::unexpected(isoError(code));
    const SourcePtr source(reinterpret_cast<Source *>(raw));
    QByteArray bytes;
    std::array<unsigned char, blockBytes> block{};
    for (;;) {
        const int count = source->read_xt(source.get(), block.data(), block.size());
        if (count < 0)
            return std::unexpected(isoError(ISO_IMAGE_WRITE_CANCELED));
        if (count == 0)
            break;
        bytes.append(reinterpret_cast<const char *>(block.data()), count);
    }
    return bytes;
}

} // namespace

Result<QByteArray> seedImage(const SeedDocuments &documents)
{
    static const int begun = iso_init();
    if (begun < 0)
        return std::unexpected(isoError(begun));
    IsoImage *rawImage = nullptr;
    if (const int code = iso_image_new("cidata", &rawImage); code < 0)
        return std::unexpected(isoError(code));
    const ImagePtr image(rawImage);
    if (const int code = fill(image.get(), documents); code < 0)
        return std::unexpected(isoError(code));
    IsoWriteOpts *rawOptions = nullptr;
    if (const int code = iso_write_opts_new(&rawOptions, 0); code < 0)
        return std::unexpected(isoError(code));
    const OptionsPtr options(rawOptions);
    iso_write_opts_set_rockridge(options.get(), 1);
    iso_write_opts_set_joliet(options.get(), 1);
    return written(image.get(), options.get());
}

} // namespace ramet
