package org.tarmim.situation.statement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement appears, as a person types it; messages are translation keys.
 *
 * @param citedVia the source from which this one took it, or through which alone it is known; null for neither
 */
public record AppearanceDetails(
        @NotNull(message = "appearance.source.missing") UUID source,
        @NotNull(message = "appearance.role.missing") AppearanceRole role,
        @Nullable UUID citedVia) {

    @AssertTrue(message = "appearance.self")
    public boolean isViaAnother() {
        return citedVia == null || !citedVia.equals(source);
    }
}
