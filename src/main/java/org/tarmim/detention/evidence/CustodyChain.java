package org.tarmim.detention.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.files.Scan;

/**
 * The chain of custody of one piece as it lies in the database, with what does not fit in it.
 *
 * @param links the entries that open, from the first on, up to the first that does not
 */
public record CustodyChain(List<Link> links, List<Flaw> flaws) {
    /**
     * An entry in its place.
     *
     * @param texts  what was sealed, byte for byte
     * @param sha256 the hash of its line, which the next entry names
     */
    record Link(UUID id, LogEntry entry, SealedEntry texts, String sha256) {
        @Override
        public String toString() {
            return "Link " + entry.number();
        }
    }

    public CustodyChain {
        links = List.copyOf(links);
        flaws = List.copyOf(flaws);
    }

    /**
     * Follows the chain through its rows.
     *
     * @param opened opens a row; empty where it was not sealed by us for its place
     */
    static CustodyChain of(List<CustodyLogTable.Row> rows, Function<CustodyLogTable.Row, Optional<Link>> opened) {
        var following = rows.stream().collect(Collectors.groupingBy(row -> Optional.ofNullable(row.previous())));
        var links = new ArrayList<Link>();
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<UUID>();
        for (var row = next(following, null); row != null; row = next(following, row.id())) {
            seen.add(row.id());
            var link = opened.apply(row);
            int number = seen.size();
            if (link.isEmpty()) flaws.add(new Flaw(FlawKind.ENTRY_FOREIGN, number));
            else if (!fits(row, link.get().entry(), links, number)) flaws.add(new Flaw(FlawKind.ENTRY_MOVED, number));
            if (!flaws.isEmpty()) break;
            links.add(link.orElseThrow());
        }
        if (flaws.isEmpty() && seen.size() < rows.size()) flaws.add(new Flaw(FlawKind.ENTRY_LOOSE, 0));
        return new CustodyChain(links, flaws);
    }

    /** Whether nothing in it is wrong by itself. */
    public boolean isWhole() {
        return flaws.isEmpty();
    }

    /** The entries, the first one first. */
    public List<LogEntry> entries() {
        return links.stream().map(Link::entry).toList();
    }

    /** The last entry; empty before the first. */
    Optional<Link> last() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
    }

    /** What the virus scanner said last of a copy; that it waits where nothing is known. */
    Scan scanOf(UUID copy) {
        return links.stream()
                .map(Link::entry)
                .filter(entry -> entry.step() == CustodyStep.SCANNED && copy.equals(entry.copy()))
                .map(LogEntry::scan)
                .reduce(Scan.QUARANTINED, (before, last) -> last == null ? before : last);
    }

    /** Two rows after the same one cannot be, as the database sees to it; the first is followed all the same. */
    private static CustodyLogTable.@Nullable Row next(
            Map<Optional<UUID>, List<CustodyLogTable.Row>> following, @Nullable UUID before) {
        var next = following.remove(Optional.ofNullable(before));
        return next == null ? null : next.getFirst();
    }

    private static boolean fits(CustodyLogTable.Row row, LogEntry entry, List<Link> before, int number) {
        var previous = before.isEmpty() ? null : before.getLast().sha256();
        return entry.number() == number
                && entry.isOf(row.piece(), row.part())
                && entry.step() == row.kind()
                && entry.by().equals(row.recordedBy())
                && Optional.ofNullable(entry.previous()).equals(Optional.ofNullable(previous));
    }
}
