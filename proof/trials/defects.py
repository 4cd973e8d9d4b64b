from proof.commands.defects import report as report
