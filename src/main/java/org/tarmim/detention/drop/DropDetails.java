package org.tarmim.detention.drop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Sha256;

/**
 * What somebody drops, as it is typed.
 *
 * @param about whom it is about; may be empty
 * @param told  what happened, where and when, and how one knows
 * @param reach how to reach whoever dropped it; may be empty
 */
public record DropDetails(
        @Size(max = SHORT, message = "drop.about.length") String about,

        @NotBlank(message = "drop.told.missing") @Size(max = LONG, message = "drop.told.length")
        String told,

        @Size(max = SHORT, message = "drop.reach.length") String reach) {
    private static final int SHORT = 500;
    private static final int LONG = 8000;

    public DropDetails(@Nullable String about, @Nullable String told, @Nullable String reach) {
        this.about = stripped(about);
        this.told = stripped(told);
        this.reach = stripped(reach);
    }

    /** The number under which this is kept, when it came from a form. */
    UUID numberOf(UUID form) {
        var all = String.join("\u0000", form.toString(), about, told, reach);
        return UUID.nameUUIDFromBytes(Sha256.of(all));
    }

    @Override
    public String toString() {
        return "DropDetails";
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
