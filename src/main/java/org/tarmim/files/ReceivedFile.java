package org.tarmim.files;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list of files: what is kept and who sent it.
 *
 * @param sender the name of the account, where the reader may see it
 * @param nameEn the sender's organisation, either name of which may be empty
 */
public record ReceivedFile(StoredFile file, @Nullable String sender, String nameEn, String nameAr) {
    /** The organisation for a reader; the other script where one is missing. */
    public String organisation(boolean arabic) {
        var first = arabic ? nameAr : nameEn;
        var second = arabic ? nameEn : nameAr;
        return first.isEmpty() ? second : first;
    }
}
