package org.tarmim.access.phone;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * With what a browser seals the drafts that it keeps for one of the people who share it. The key goes into pages of the
 * open phone alone and is stored nowhere: without the right PIN, and after the binding ended, nobody reads them.
 */
@Component
public class DraftSeals {
    private static final int NAME_BYTES = 9;

    private final PhoneSeal seal;

    DraftSeals(PhoneSeal seal) {
        this.seal = seal;
    }

    /** The key of a binding, 256 bits in Base64. */
    public String key(UUID phone) {
        return Base64.getEncoder().encodeToString(seal.of("draft key", phone.toString()));
    }

    /** How drafts of a binding are told from those of others; it tells nothing of the person. */
    public String mark(UUID phone) {
        return name("draft mark", phone.toString());
    }

    /** Under what the draft of a form is kept; it does not tell which facility that is about. */
    public String place(UUID phone, String form) {
        return mark(phone) + "." + name("draft place", phone + " " + form);
    }

    private String name(String purpose, String text) {
        var start = Arrays.copyOf(seal.of(purpose, text), NAME_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    }
}
