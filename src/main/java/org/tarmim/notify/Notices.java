package org.tarmim.notify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.TimePlace;

/** The desk at which people read what they were told, and see what waits for them. */
@Desk
public class Notices {
    private static final int PAGE = 30;

    private final NoticeTable table;
    private final List<NoticeWords> rooms;
    private final List<Due> due;
    private final SecurityClock clock;

    Notices(NoticeTable table, ObjectProvider<NoticeWords> rooms, ObjectProvider<Due> due, SecurityClock clock) {
        this.table = table;
        this.rooms = rooms.orderedStream().toList();
        this.due = due.orderedStream().toList();
        this.clock = clock;
    }

    /** A page of the own notices, newest first, in that language. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Page<Notified> page(Locale language, @Nullable String after) {
        var found = table.page(TimePlace.parse(after), PAGE + 1);
        return Page.of(found, PAGE, last -> new TimePlace(last.toldAt(), last.id()).text())
                .with(notices -> spoken(notices, language));
    }

    /** How many of the own are new. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public long unread() {
        return table.unread();
    }

    /** What waits for whoever looks, or is due. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public List<DueLine> due() {
        var me = Acting.required();
        return due.stream()
                .filter(room -> me.may(room.permission()))
                .flatMap(room -> room.lines().stream())
                .toList();
    }

    /** Notes that an own notice was read; it stays. */
    @Requires(May.BE_SIGNED_IN)
    public void read(UUID notice) {
        table.read(notice, clock.now());
    }

    /** The same of all own ones. */
    @Requires(May.BE_SIGNED_IN)
    public void readAll() {
        table.readAll(clock.now());
    }

    private List<Notified> spoken(List<Told> notices, Locale language) {
        Map<UUID, Sentence> words = new HashMap<>();
        rooms.forEach(room -> words.putAll(room.of(of(room, notices), language)));
        return notices.stream()
                .map(told -> new Notified(told, words.getOrDefault(told.id(), Sentence.GONE)))
                .toList();
    }

    private static List<Told> of(NoticeWords room, List<Told> notices) {
        return notices.stream()
                .filter(told -> room.kinds().contains(told.news().kind()))
                .toList();
    }
}
