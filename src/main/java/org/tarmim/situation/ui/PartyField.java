package org.tarmim.situation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarmim.kernel.NameKey;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Words;

/** A choice of a party, found by either of its names in any spelling. */
public final class PartyField extends ComboBox<UUID> {
    private final Map<UUID, PartyName> names;

    public PartyField(List<PartyName> parties) {
        names = parties.stream().collect(Collectors.toMap(PartyName::id, Function.identity()));
        var locale = Words.here().locale();
        setItems(this::fits, parties.stream().map(PartyName::id).toList());
        setItemLabelGenerator(id -> names.containsKey(id) ? names.get(id).in(locale) : id.toString());
        setClearButtonVisible(true);
    }

    private boolean fits(UUID id, String typed) {
        var party = names.get(id);
        var key = NameKey.of(typed);
        return party != null
                && (NameKey.of(party.en()).contains(key)
                        || NameKey.of(party.ar()).contains(key));
    }
}
