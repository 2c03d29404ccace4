package org.tarmim.detention.names;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;

/** By which names cases are found: kept and looked up as marks alone, each team's apart from those of others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NameIndex {
    private static final UUID KEY = new UUID(0, 1);
    private static final Place PLACE = new Place("case_name_key.wrapped", KEY, KEY);
    private static final int ALIKE = 2; // parts that have to sound alike

    private final Vault vault;
    private final NameMarkTable table;

    NameIndex(Vault vault, NameMarkTable table) {
        this.vault = vault;
        this.table = table;
    }

    /** Lets a case be found by these names, beside those of before. */
    public void keep(UUID ofCase, UUID team, Collection<String> names) {
        keep(team, Map.of(ofCase, names));
    }

    /** The same of several cases at once. */
    public void keep(UUID team, Map<UUID, ? extends Collection<String>> names) {
        var key = madeKey();
        var marks = new LinkedHashMap<UUID, List<byte[]>>();
        names.forEach((id, all) ->
                marks.put(id, List.copyOf(NameMarks.of(key, team, all).all())));
        table.add(team, marks);
    }

    /** The cases that whoever acts reads and that bear parts of a name, the most alike first. */
    public List<UUID> find(UUID team, String name, int most) {
        var marks = marks(team, List.of(name));
        return marks.isEmpty() ? List.of() : table.bearing(marks, most);
    }

    /** Whether a case of the team has two parts of these names; also one that whoever acts may not see. */
    public boolean isKnown(UUID team, Collection<String> names) {
        var sounds = marks(team, names).consonants();
        return sounds.size() >= ALIKE && table.isKnown(sounds, ALIKE);
    }

    private NameMarks marks(UUID team, Collection<String> names) {
        return table.key()
                .map(wrapped -> NameMarks.of(vault.key().ofReasons().open(wrapped, PLACE), team, names))
                .orElse(new NameMarks(List.of(), List.of()));
    }

    private byte[] madeKey() {
        if (table.key().isEmpty()) {
            var made = new byte[SealingKey.BYTES];
            new SecureRandom().nextBytes(made);
            table.keep(
                    KEY, vault.key().ofReasons().seal(made, PLACE), vault.key().number());
        }
        return vault.key().ofReasons().open(table.key().orElseThrow(), PLACE);
    }
}
