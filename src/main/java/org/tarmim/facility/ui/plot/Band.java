package org.tarmim.facility.ui.plot;

import java.util.List;
import java.util.Locale;
import org.tarmim.facility.picture.Standing;
import org.tarmim.facility.picture.Trend;
import org.tarmim.facility.status.Functionality;

/**
 * One state of a stack over time, as the outline of its columns in a box of width and height 1: a clip is stretched
 * with the plot, and the pattern behind it is not.
 */
record Band(List<Trend.Day> days, Functionality works, boolean rightToLeft) {
    String path() {
        var path = new StringBuilder("M" + across(0) + " 1");
        for (int day = 0; day < days.size(); day++) {
            path.append("V").append(top(day)).append("H").append(across(day + 1));
        }
        for (int day = days.size() - 1; day >= 0; day--) {
            path.append("V").append(bottom(day)).append("H").append(across(day));
        }
        return path.append("Z").toString();
    }

    private String top(int day) {
        var standing = days.get(day).standing();
        return written(1 - below(standing) - standing.share(works));
    }

    private String bottom(int day) {
        return written(1 - below(days.get(day).standing()));
    }

    private double below(Standing standing) {
        double share = 0;
        for (var other : Functionality.values()) if (other.compareTo(works) < 0) share += standing.share(other);
        return share;
    }

    private String across(int day) {
        double share = (double) day / days.size();
        return written(rightToLeft ? 1 - share : share);
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
