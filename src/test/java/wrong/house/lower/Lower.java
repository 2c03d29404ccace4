package wrong.house.lower;

import wrong.house.upper.Upper;

public class Lower {
    Upper asked;
}
