package org.tarmim.pledge.iati;

import java.util.Arrays;
import java.util.Optional;

/** How far money has come, as the list TransactionType says it, told by who receives. */
public enum Stage {
    PLEDGED("13"),
    COMMITTED("11"),
    RECEIVED("1"),
    DISBURSED("3"),
    SPENT("4");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The code in the list. */
    public String code() {
        return code;
    }

    /** The stage of a code, also of one told by who gives (12, 2); empty for codes that no pledge needs. */
    public static Optional<Stage> of(String code) {
        return switch (code) {
            case "12" -> Optional.of(PLEDGED);
            case "2" -> Optional.of(COMMITTED);
            default ->
                Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        };
    }
}
