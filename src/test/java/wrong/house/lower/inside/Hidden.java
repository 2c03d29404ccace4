package wrong.house.lower.inside;

public class Hidden {}
