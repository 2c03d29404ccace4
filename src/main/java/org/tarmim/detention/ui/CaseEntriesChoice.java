package org.tarmim.detention.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.ui.Words;

/** The entries of a case that evidence can document or a source can have told, each in a few words, as far as whoever looks reads them. */
final class CaseEntriesChoice {
    private final Map<UUID, String> said = new LinkedHashMap<>();

    CaseEntriesChoice(CaseFile file) {
        var words = Words.here();
        var caseWords = new CaseWords(words);
        file.orders().forEach(order -> said.put(order.id(), caseWords.choice(order)));
        file.events()
                .forEach(event -> said.put(
                        event.id(),
                        words.say(
                                "case.fact",
                                words.label(event.details().kind()),
                                caseWords.day(event.details().when()))));
        file.hearings()
                .forEach(hearing -> said.put(
                        hearing.id(),
                        words.say(
                                "case.fact",
                                words.say("hearing.what", hearing.details().outcome()),
                                caseWords.when(hearing.details()))));
        file.mandates()
                .forEach(mandate -> said.put(
                        mandate.id(),
                        words.say(
                                "case.fact",
                                words.say("mandates.title"),
                                mandate.details().lawyer())));
    }

    /** One of them, or none. */
    ComboBox<UUID> field() {
        var choice = new ComboBox<UUID>();
        choice.setItems(said.keySet());
        choice.setItemLabelGenerator(id -> said.getOrDefault(id, ""));
        choice.setClearButtonVisible(true);
        return choice;
    }

    /** Any number of them; one that whoever looks does not read keeps its place without a word of it. */
    MultiSelectComboBox<UUID> several() {
        var choice = new MultiSelectComboBox<UUID>();
        choice.setItems(said.keySet());
        choice.setItemLabelGenerator(id -> say(id).orElse(Words.here().say("case.notForYou")));
        return choice;
    }

    /** An entry in a few words; empty where whoever looks does not read it. */
    Optional<String> say(UUID entry) {
        return Optional.ofNullable(said.get(entry));
    }
}
