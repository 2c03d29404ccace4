package org.tarmim.files;

import java.util.Set;

/** The kinds of file that are taken; everything else is refused. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt", "text", "log", "md"),
    CSV("text/csv", "csv");

    private static final Set<FileKind> PICTURES = Set.of(JPEG, PNG, WEBP);

    private final String mediaType;
    private final String ending;
    private final Set<String> otherEndings;

    FileKind(String mediaType, String ending, String... otherEndings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEndings = Set.of(otherEndings);
    }

    /** Whether it is a picture; the clean copy of every picture is a JPEG. */
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** The kind in which it is given out. */
    public FileKind served() {
        return isPicture() ? JPEG : this;
    }

    /** The media type, for instance {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name without its dot, for instance {@code jpg}. */
    public String ending() {
        return ending;
    }

    /** Whether a name may end so, in lower case and without the dot; telephones mix up the endings of pictures. */
    public boolean mayEndIn(String word) {
        if (isPicture()) return PICTURES.stream().anyMatch(kind -> kind.hasEnding(word));
        return hasEnding(word);
    }

    private boolean hasEnding(String word) {
        return ending.equals(word) || otherEndings.contains(word);
    }
}
