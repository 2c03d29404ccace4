package org.tarmim.notify.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tarmim.access.Acting;
import org.tarmim.notify.Causes;
import org.tarmim.notify.Notices;
import org.tarmim.ui.BarPart;

/** A bell for everybody who signed in. */
@org.springframework.stereotype.Component
class Bells implements BarPart {
    private final Notices notices;
    private final Causes causes;
    private final Live live;

    Bells(Notices notices, Causes causes, Live live) {
        this.notices = notices;
        this.causes = causes;
        this.live = live;
    }

    @Override
    public Optional<Component> part() {
        return Acting.current().map(somebody -> new NoticeBell(notices, causes, live));
    }
}
