### The bar of the demonstration.

# $today (String)
demonstration-bar = Demonstration. All people and cases are made up. Today is { $today }.
demonstration-next-day = Next day
demonstration-next-deadline = To the next deadline
demonstration-name = Demonstration
