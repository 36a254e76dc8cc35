"""Drawing pages; a renderer translates blocks and nothing else."""
