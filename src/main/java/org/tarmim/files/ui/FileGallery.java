package org.tarmim.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.tarmim.files.Files;
import org.tarmim.files.StoredFile;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.ui.WithholdPieces;

/** Files to be looked at: each is saved by a link that is made when it is asked for, and works once. */
@StyleSheet("context://static/files.css")
final class FileGallery extends Div {
    private final Words words = Words.here();
    private final SecurityClock clock;
    private final WithholdPieces withhold;

    FileGallery(Files files, SecurityClock clock, WithholdPieces withhold, List<UUID> ids, boolean sealed) {
        this.clock = clock;
        this.withhold = withhold;
        var list = new UnorderedList();
        list.addClassName("file-list");
        files.find(ids).forEach(file -> {
            var face = new FileFace(file, files, actions(file));
            list.add(sealed ? face.sealed() : face);
        });
        add(list);
    }

    private Component actions(StoredFile file) {
        return WithholdPieces.mark(file.withheldAt()).orElseGet(() -> {
            var actions = new Div(save(file));
            withhold.ask(new Passage("FILE", file.id())).ifPresent(actions::add);
            return actions;
        });
    }

    private Button save(StoredFile file) {
        var save = new Button(words.say("file.save"), click -> save(file.id()));
        save.setAriaLabel(words.say("file.save.this", file.name()));
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return save;
    }

    private void save(UUID file) {
        SavedByLink.save(SavedByLink.links().issue(file, clock.now()));
    }
}
