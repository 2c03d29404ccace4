package wrong.house.beside;

public class Beside {}
