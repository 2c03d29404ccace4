package org.tarmim.files;

/** The forms in which the content of a file is kept. */
enum Form {
    /** As it came, without position and metadata; of a picture nobody reads it but the virus scanner. */
    SEALED,
    /** A picture drawn anew. */
    COPY,
    THUMBNAIL;

    static Form served(FileKind kind) {
        return kind.isPicture() ? COPY : SEALED;
    }
}
