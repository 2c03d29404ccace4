package org.tarmim.detention.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.Hearing;
import org.tarmim.detention.casefile.Mandate;
import org.tarmim.ui.Words;

/** The entries of a case that evidence can document or a source can have told, each in a few words, as far as whoever looks reads them. */
final class CaseEntriesChoice {
    private final Words words = Words.here();
    private final Map<UUID, String> said = new LinkedHashMap<>();
    private final List<UUID> current = new ArrayList<>();

    CaseEntriesChoice(CaseFile file) {
        var caseWords = new CaseWords(words);
        file.orders().forEach(order -> keep(order.id(), caseWords.choice(order), order.corrected()));
        file.events().forEach(event -> keep(event.id(), said(event, caseWords), event.corrected()));
        file.hearings().forEach(hearing -> keep(hearing.id(), said(hearing, caseWords), hearing.corrected()));
        file.mandates().forEach(mandate -> keep(mandate.id(), said(mandate), mandate.corrected()));
    }

    /** What was corrected is offered no more, and named as such where it was chosen before. */
    private void keep(UUID id, String text, boolean corrected) {
        said.put(id, corrected ? words.say("case.entry.corrected", text) : text);
        if (!corrected) current.add(id);
    }

    private String said(CustodyEvent event, CaseWords caseWords) {
        var details = event.details();
        return words.say("case.fact", words.label(details.kind()), caseWords.day(details.when()));
    }

    private String said(Hearing hearing, CaseWords caseWords) {
        var what = words.say("hearing.what", hearing.details().outcome());
        return words.say("case.fact", what, caseWords.when(hearing.details()));
    }

    private String said(Mandate mandate) {
        return words.say(
                "case.fact", words.say("mandates.title"), mandate.details().lawyer());
    }

    /** One of them, or none. */
    ComboBox<UUID> field() {
        var choice = new ComboBox<UUID>();
        choice.setItems(current);
        choice.setItemLabelGenerator(id -> said.getOrDefault(id, ""));
        choice.setClearButtonVisible(true);
        return choice;
    }

    /** Any number of them; one that whoever looks does not read keeps its place without a word of it. */
    MultiSelectComboBox<UUID> several() {
        var choice = new MultiSelectComboBox<UUID>();
        choice.setItems(current);
        choice.setItemLabelGenerator(id -> say(id).orElse(words.say("case.notForYou")));
        return choice;
    }

    /** An entry in a few words; empty where whoever looks does not read it. */
    Optional<String> say(UUID entry) {
        return Optional.ofNullable(said.get(entry));
    }
}
