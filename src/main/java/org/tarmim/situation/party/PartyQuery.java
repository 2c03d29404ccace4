package org.tarmim.situation.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which parties are asked for, as it stands in an address; what cannot be read there filters nothing.
 *
 * @param text a part of any name or number, in any spelling; empty for all
 * @param type null for all
 */
public record PartyQuery(String text, @Nullable PartyType type) {
    /** All of them. */
    public static final PartyQuery ALL = new PartyQuery("", null);

    private static final String TEXT = "q";
    private static final String TYPE = "type";

    public PartyQuery {
        text = text.strip();
    }

    /** The query of an address. */
    public static PartyQuery of(Map<String, List<String>> address) {
        return new PartyQuery(first(address, TEXT), type(first(address, TYPE)));
    }

    /** The query as it stands in an address. */
    public Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) address.put(TEXT, text);
        if (type != null) address.put(TYPE, type.name());
        return address;
    }

    public PartyQuery text(String other) {
        return new PartyQuery(other, type);
    }

    public PartyQuery type(@Nullable PartyType other) {
        return new PartyQuery(text, other);
    }

    private static @Nullable PartyType type(String word) {
        for (var type : PartyType.values()) if (type.name().equals(word)) return type;
        return null;
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
