package org.tarmim.facility.need;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/**
 * Where a page of needs ends: the dearest come first, those without a cost last.
 *
 * @param usd below zero for one without a cost
 */
record NeedPlace(BigDecimal usd, UUID id) {
    private static final BigDecimal UNCOSTED = BigDecimal.ONE.negate();

    static NeedPlace of(Need need) {
        var usd = need.usd();
        return new NeedPlace(usd == null ? UNCOSTED : usd.amount(), need.id());
    }

    /** A place as it was told; null for the beginning. Throws {@link Rejected} for what is none. */
    static @Nullable NeedPlace parse(@Nullable String text) {
        if (text == null) return null;
        try {
            var parts = text.split("\\|", 2);
            return new NeedPlace(new BigDecimal(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    String text() {
        return usd.toPlainString() + "|" + id;
    }
}
