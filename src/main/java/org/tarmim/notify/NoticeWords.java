package org.tarmim.notify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The words of some kinds of notices; each room speaks of its own things, as whoever acts may see them. */
public interface NoticeWords {
    /** The kinds it speaks of. */
    Set<String> kinds();

    /** The actions, see {@link org.tarmim.kernel.Change#action()}, by which notices of these kinds come and go. */
    Set<String> causes();

    /** What each says, by the id of the notice; what is not there any more is left out. */
    Map<UUID, Sentence> of(List<Told> notices, Locale language);
}
