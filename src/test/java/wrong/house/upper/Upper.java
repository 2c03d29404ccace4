package wrong.house.upper;

import wrong.house.beside.Beside;
import wrong.house.lower.inside.Hidden;

public class Upper {
    Beside unnamed;
    Hidden reached;
}
