package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.Supervision;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.detention.keeping.Keeping;

/** Who may see a case, and how long it stays. */
@SpringComponent
class KeepingPanels {
    private final Grants grants;
    private final Supervision supervision;
    private final Keeping keeping;
    private final Closings closings;
    private final CaseKeys keys;

    KeepingPanels(Grants grants, Supervision supervision, Keeping keeping, Closings closings, CaseKeys keys) {
        this.grants = grants;
        this.supervision = supervision;
        this.keeping = keeping;
        this.closings = closings;
        this.keys = keys;
    }

    List<Component> of(CaseFile file, Runnable refresh) {
        return List.of(
                new HoldersPanel(file, grants, supervision, refresh),
                new KeepingPanel(file.head(), keeping, closings, keys, refresh));
    }
}
