package org.tarmim.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** Files can be withheld: their content in every form, their name and their hash. */
@Component
class WithheldFile implements Withholdable {
    private final FileTable files;
    private final ApplicationEventPublisher events;

    WithheldFile(FileTable files, ApplicationEventPublisher events) {
        this.files = files;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("FILE");
    }

    @Override
    public Set<String> tables() {
        return Set.of("file", "file_chunk");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return files.find(List.of(passage.subject())).stream()
                .filter(file -> file.withheldAt() == null)
                .map(file -> new Found(file.name(), ""))
                .findFirst();
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        files.withhold(ask);
        events.publishEvent(new FileChanged.Withheld(passage.subject()));
    }
}
