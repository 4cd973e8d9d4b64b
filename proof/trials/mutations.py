from proof.commands.mutations import report as report
