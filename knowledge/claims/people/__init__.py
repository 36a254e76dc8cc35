"""Who votes, who did it, who pays and on which side somebody stands."""
